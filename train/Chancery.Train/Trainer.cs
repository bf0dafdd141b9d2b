using System.Diagnostics;
using System.Globalization;
using static TorchSharp.torch;

namespace Chancery.Train;

/// <summary>
/// Trains the network with Adam (Kingma and Ba 2015) on a cosine. Each step adds up the gradients of one batch per worker; beside the weights a running average of them
/// is kept (Polyak and Juditsky 1992), and the average is what is measured and saved.
/// </summary>
public sealed class Trainer(TrainingPlan plan, TrainingData data, TextWriter log)
{
    private const double LastRate = 0.005;

    private readonly Schedule _schedule = plan.Schedule;
    private readonly Tensor _vectors = data.VectorTensor();

    /// <summary>Runs the whole schedule; checkpoints go to the plan's folder.</summary>
    public void Run()
    {
        random.manual_seed(plan.Seed);
        set_num_threads(1);
        var workers = _schedule.Workers;
        var networks = Enumerable.Range(0, workers).Select(_ => new ParserNetwork(plan.Network, data.Features, data.Labels, _vectors)).ToArray();
        var parameters = networks.Select(network => network.parameters().ToArray()).ToArray();
        if (plan.Start.Count > 0) Weights.Put(Weights.Mean([.. plan.Start.Select(Weights.Load)]), networks[0]);
        var average = Weights.Copy(networks[0]);
        foreach (var network in networks) Weights.Put(average, network);
        var adam = new Adam(parameters, average, _schedule);
        var randoms = Enumerable.Range(0, workers + 1).Select(worker => new Randomness((ulong)(plan.Seed * 1000 + worker))).ToArray();
        var train = data.Train.Select(data.Encoder.Encode).ToArray();
        var dev = plan.Treebanks.Select(source => (source.Name, Sentences: Treebank.Read(source.Dev, source.Name, source.Mentions).Select(data.Encoder.Encode).ToArray())).ToArray();
        var stepsPerEpoch = Batches.Cut(train, _schedule.BatchWords, randoms[0]).Count / workers;
        var words = train.Sum(sentence => sentence.Length);
        log.WriteLine($"{train.Length} sentences, {words} words, {stepsPerEpoch} steps an epoch, {parameters[0].Sum(parameter => parameter.numel())} weights");

        if (plan.Teachers.Count > 0)
        {
            train = Teachers.Ask(plan.Teachers, networks, train, data, _schedule, randoms[1..]);
            foreach (var network in networks) Weights.Put(average, network);
            log.WriteLine($"{plan.Teachers.Count} teachers asked");
        }

        var clock = Stopwatch.StartNew();
        var (step, epoch, progress) = (0, 0, 0.0);
        while (progress < 1 && epoch < _schedule.Epochs)
        {
            epoch++;
            var started = clock.Elapsed.TotalSeconds;
            var batches = Batches.Cut(train, _schedule.BatchWords, randoms[0]);
            var (loss, counted) = (0.0, 0);
            for (var first = 0; first + workers <= batches.Count && progress < 1; first += workers)
            {
                var share = batches.GetRange(first, workers);
                double total = share.Sum(batch => batch.Sum(sentence => sentence.Length));
                var losses = new double[workers];
                Team.Run(workers, worker =>
                {
                    var batch = new Batch(share[worker], data.Vectors.Words.Count, _schedule, randoms[worker + 1]);
                    networks[worker].zero_grad();
                    var value = networks[worker].Loss(batch, _schedule.Dropout, _schedule.TeacherShare, randoms[worker + 1]) * (batch.Words / total);
                    value.backward();
                    losses[worker] = value.item<float>();
                });
                progress = Progress(step, stepsPerEpoch, clock);
                var rate = _schedule.LearningRate * Math.Min((step + 1.0) / _schedule.WarmUp, LastRate + (1 - LastRate) * 0.5 * (1 + Math.Cos(Math.PI * Math.Min(1, progress))));
                adam.Step(step++, rate);
                loss += losses.Sum();
                counted++;
            }
            var seconds = clock.Elapsed.TotalSeconds - started;
            log.Write(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch} of {_schedule.Epochs} progress {progress:P1} loss {loss / counted:F3} {seconds:F0} s {words / seconds:F0} words/s"));
            Measure(networks, average, dev, "");
            if (epoch == _schedule.Epochs || progress >= 1) Measure(networks, null, dev, " | not averaged:");
            log.WriteLine();
            log.Flush();
            Weights.Save(Path.Combine(plan.Output, "latest.weights"), networks[0], average);
            if (epoch % 5 == 0) Weights.Save(Path.Combine(plan.Output, $"epoch-{epoch:D2}.weights"), networks[0], average);
        }
        Weights.Save(Path.Combine(plan.Output, "final.weights"), networks[0], average);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"done: {step} steps in {clock.Elapsed.TotalMinutes:F1} minutes"));
        log.Flush();
    }

    private double Progress(int step, int stepsPerEpoch, Stopwatch clock)
    {
        var byStep = (step + 1.0) / (stepsPerEpoch * _schedule.Epochs);
        return _schedule.Minutes > 0 ? Math.Max(byStep, clock.Elapsed.TotalMinutes / _schedule.Minutes) : byStep;
    }

    private void Measure(ParserNetwork[] networks, Tensor[]? average, (string Name, EncodedSentence[] Sentences)[] dev, string title)
    {
        using var scope = NewDisposeScope();
        var trained = Weights.Copy(networks[0]);
        if (average is not null)
            foreach (var network in networks) Weights.Put(average, network);
        foreach (var network in networks) network.eval();
        var bases = data.BaseRelations();
        log.Write(title);
        foreach (var (name, sentences) in dev)
        {
            var batches = Batches.Cut(sentences, 2000);
            var scores = new DevScores();
            Team.Run(networks.Length, worker =>
            {
                using var frozen = no_grad();
                for (var i = worker; i < batches.Count; i += networks.Length)
                {
                    using var inner = NewDisposeScope();
                    scores.Add(networks[worker], new Batch(batches[i], data.Vectors.Words.Count), bases);
                }
            });
            log.Write($" | {name} {scores}");
        }
        foreach (var network in networks)
        {
            network.train();
            Weights.Put(trained, network);
        }
        foreach (var weight in trained) weight.Dispose();
    }
}
